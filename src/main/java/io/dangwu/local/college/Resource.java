package io.dangwu.local.college;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** The lists that the college is made from. */
final class Resource {

	private Resource() {
	}

	static List<String> lines(String name) {
		try {
			return new ClassPathResource("college/" + name).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
