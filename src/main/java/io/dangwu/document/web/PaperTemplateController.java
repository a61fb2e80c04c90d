package io.dangwu.document.web;

import java.io.IOException;
import java.util.function.Consumer;

import io.dangwu.document.PaperTemplate;
import io.dangwu.document.PaperTemplates;
import io.dangwu.document.PdfAnswer;
import io.dangwu.document.WordAnswer;
import io.dangwu.member.MemberService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The templates of papers: list, look, download, upload, back to the bundled one.
 */
@Controller
@RequestMapping("/paper-templates")
class PaperTemplateController {

	private final PaperTemplates templates;

	private final MemberService members;

	private final CurrentActor actor;

	PaperTemplateController(PaperTemplates templates, MemberService members, CurrentActor actor) {
		this.templates = templates;
		this.members = members;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("document/templates").addObject("templates", this.templates.all(this.actor.get()));
	}

	@GetMapping("/{feature}/{paper}")
	ModelAndView one(@PathVariable String feature, @PathVariable String paper) {
		return page(template(feature, paper));
	}

	@PostMapping("/{feature}/{paper}")
	ModelAndView change(@PathVariable String feature, @PathVariable String paper, @RequestParam MultipartFile file)
			throws IOException {
		var content = file.getBytes();
		return then(feature, paper, (id) -> this.templates.change(id, content, this.actor.get()));
	}

	@PostMapping("/{feature}/{paper}/reset")
	ModelAndView reset(@PathVariable String feature, @PathVariable String paper) {
		return then(feature, paper, (id) -> this.templates.reset(id, this.actor.get()));
	}

	@GetMapping("/{feature}/{paper}/file")
	ResponseEntity<byte[]> file(@PathVariable String feature, @PathVariable String paper) {
		var template = template(feature, paper);
		return answer(template, "", this.templates.file(template.kind().id(), this.actor.get()));
	}

	@GetMapping("/{feature}/{paper}/bundled")
	ResponseEntity<byte[]> bundled(@PathVariable String feature, @PathVariable String paper) {
		var template = template(feature, paper);
		return answer(template, "（默认）", this.templates.bundled(template.kind().id(), this.actor.get()));
	}

	@GetMapping("/{feature}/{paper}/versions/{version}")
	ResponseEntity<byte[]> version(@PathVariable String feature, @PathVariable String paper,
			@PathVariable long version) {
		var template = template(feature, paper);
		return answer(template, "（版本%d）".formatted(version),
				this.templates.file(template.kind().id(), version, this.actor.get()));
	}

	@GetMapping("/{feature}/{paper}/sample")
	ResponseEntity<byte[]> sample(@PathVariable String feature, @PathVariable String paper) {
		var template = template(feature, paper);
		return PdfAnswer.of(template.kind().title() + "样张",
				this.templates.sample(template.kind().id(), this.actor.get()));
	}

	private ModelAndView then(String feature, String paper, Consumer<String> act) {
		var template = template(feature, paper);
		try {
			act.accept(template.kind().id());
			return new ModelAndView("redirect:/paper-templates/" + template.kind().id());
		}
		catch (RegulationViolated refusal) {
			var page = page(template).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private PaperTemplate template(String feature, String paper) {
		return this.templates.one(feature + "/" + paper, this.actor.get());
	}

	private ModelAndView page(PaperTemplate template) {
		return new ModelAndView("document/template").addObject("template", template)
			.addObject("lines", PlaceholderLine.of(template.kind().placeholders()))
			.addObject("versions",
					template.versions().stream().map((one) -> PastTemplate.of(one, this.members)).toList());
	}

	private static ResponseEntity<byte[]> answer(PaperTemplate template, String which, byte[] word) {
		return WordAnswer.of(template.kind().title() + "模板" + which, word);
	}

}
