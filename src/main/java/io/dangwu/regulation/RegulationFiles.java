package io.dangwu.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The dated files of all families of regulations; whatever is wrong in them stops the
 * application.
 */
@Component
public class RegulationFiles {

	private final Map<String, List<RegulationFile>> families;

	private final RegulationSettings settings;

	@Autowired
	public RegulationFiles(RegulationSettings settings) {
		this(settings, "classpath*:regulations/*.yaml");
	}

	RegulationFiles(RegulationSettings settings, String location) {
		this.families = files(location).stream().collect(Collectors.groupingBy(RegulationFile::family));
		this.settings = settings;
		settings.pin().keySet().forEach(this::family);
	}

	/**
	 * All editions of a family, pinned where the college says so.
	 */
	public <T extends Record & Regulation> Regulations<T> read(String family, Class<T> type) {
		var names = new HashMap<LocalDate, String>();
		var editions = family(family).stream().map((file) -> {
			var edition = file.as(type);
			var other = names.put(edition.edition().validFrom(), file.name());
			if (other != null) {
				throw new RegulationUnreadable(file.name(), "valid-from", "is the day of " + other + " too");
			}
			return edition;
		}).toList();
		var regulations = Regulations.of(editions);
		var pin = this.settings.pin().get(family);
		return (pin != null) ? regulations.pinnedTo(pin) : regulations;
	}

	private List<RegulationFile> family(String family) {
		var files = this.families.get(family);
		if (files == null) {
			throw new IllegalArgumentException(
					"There is no family of regulations " + family + ", only " + this.families.keySet());
		}
		return files;
	}

	private static List<RegulationFile> files(String location) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location))
				.map(RegulationFile::new)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
