package io.dangwu.award.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.Deeds;
import io.dangwu.award.NewNomination;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * The sheet of a branch as it is typed: what is said of each draft, with files, and who
 * is to be nominated next. Every button sends all of it, so that nothing typed is lost.
 */
record SheetForm(Typed typed, MultiValueMap<String, MultipartFile> uploads) {

	private static final String DEEDS = "deeds-";

	static SheetForm of(MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> uploads) {
		return new SheetForm(new Typed(fields), uploads);
	}

	static SheetForm none() {
		return of(new LinkedMultiValueMap<>(), new LinkedMultiValueMap<>());
	}

	/** The same but for one draft. */
	SheetForm without(UUID id) {
		var rest = new LinkedMultiValueMap<>(this.typed.fields());
		rest.remove(DEEDS + id);
		return of(rest, this.uploads);
	}

	List<UUID> drafts() {
		return this.typed.fields()
			.keySet()
			.stream()
			.filter((field) -> field.startsWith(DEEDS))
			.map((field) -> UUID.fromString(field.substring(DEEDS.length())))
			.toList();
	}

	/** What is said of a draft, or of whoever is to be nominated for a kind. */
	Deeds deeds(Object of) {
		return new Deeds(this.typed.text(DEEDS + of), this.typed.orNone("opinions-" + of),
				this.typed.isTicked("leader-" + of), this.typed.isTicked("failedCourse-" + of),
				this.typed.numberOrNone("approvals-" + of, "赞成票数"));
	}

	NewNomination nomination() {
		var kind = this.typed.text("kind");
		var member = this.typed.orNone("member-" + kind);
		return new NewNomination(kind, (member != null) ? UUID.fromString(member) : null, deeds(kind));
	}

	/** The new files of a draft; a field left empty comes as a file without a name. */
	List<Upload> files(UUID draft) {
		return this.uploads.getOrDefault("file-" + draft, List.of())
			.stream()
			.filter((file) -> !file.isEmpty())
			.map(Upload::of)
			.toList();
	}

	/** A file as it came. */
	record Upload(String name, byte[] content) {

		static Upload of(MultipartFile file) {
			try {
				return new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
