package io.dangwu.member.importing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.RegisterExtract;
import io.dangwu.member.importing.Change;
import io.dangwu.member.importing.Imports;
import io.dangwu.member.importing.Tab;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Upload of the workbook, its progress, what it would change, and the import.
 */
@Controller
@RequestMapping(ImportController.PATH)
class ImportController {

	static final String PATH = "/imports";

	private final Imports imports;

	private final RegisterExtract extract;

	private final CurrentActor actor;

	private final MultipartProperties limits;

	ImportController(Imports imports, RegisterExtract extract, CurrentActor actor, MultipartProperties limits) {
		this.imports = imports;
		this.extract = extract;
		this.actor = actor;
		this.limits = limits;
	}

	@ModelAttribute("largest")
	long largest() {
		return this.limits.getMaxFileSize().toMegabytes();
	}

	@GetMapping
	ModelAndView all(@RequestParam Optional<String> tooLarge) {
		return tooLarge.isPresent() ? overview(tooLarge()) : overview(Verdict.allowed());
	}

	@PostMapping
	ModelAndView upload(@RequestParam @Nullable MultipartFile workbook) throws IOException {
		if (workbook == null || workbook.isEmpty()) {
			return overview(Verdict.refused("请选择要导入的工作簿；空文件不能导入"));
		}
		try (var content = workbook.getInputStream()) {
			var name = Optional.ofNullable(workbook.getOriginalFilename()).orElse("工作簿.xlsx");
			return new ModelAndView("redirect:/imports/" + this.imports.upload(name, content, this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			return overview(refusal.verdict());
		}
	}

	/**
	 * The page, or for htmx the part of it that shows how far the work has come.
	 */
	@GetMapping("/{id}")
	String one(@PathVariable UUID id, @RequestParam Optional<Tab> tab, @RequestParam Optional<Change> change,
			@RequestParam(defaultValue = "0") int page, @RequestHeader("HX-Request") Optional<String> htmx,
			Model model) {
		var view = this.imports.view(id, this.actor.get());
		model.addAttribute("work", view);
		model.addAttribute("tabs", Tab.values());
		model.addAttribute("changes", Change.values());
		if (tab.isPresent() && change.isPresent()) {
			model.addAttribute("tab", tab.get());
			model.addAttribute("change", change.get());
			model.addAttribute("page", page);
			model.addAttribute("pages", Imports.pages(view.count(tab.get(), change.get())));
			model.addAttribute("lines", this.imports.lines(id, tab.get(), change.get(), page, this.actor.get()));
		}
		return htmx.isPresent() ? "member/import :: work" : "member/import";
	}

	@PostMapping("/{id}/start")
	String start(@PathVariable UUID id) {
		this.imports.start(id, this.actor.get());
		return "redirect:/imports/{id}";
	}

	@GetMapping("/{id}/annotated")
	ResponseEntity<byte[]> annotated(@PathVariable UUID id) {
		var name = this.imports.view(id, this.actor.get()).fileName().replaceFirst("(?i)\\.xls[xm]?$", "");
		return this.imports.annotated(id, this.actor.get())
			.map((content) -> ResponseEntity.ok()
				.contentType(Downloads.WORKBOOK)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment()
							.filename(name + "（错误已标出）.xlsx", StandardCharsets.UTF_8)
							.build()
							.toString())
				.body(content))
			.orElseThrow(() -> new AccessRefused("标出错误的工作簿已过保存期限，请重新上传"));
	}

	private ModelAndView overview(Verdict refusal) {
		var actor = this.actor.get();
		if (!Imports.isOpenTo(actor) && !this.extract.isOpenTo(actor)) {
			throw new AccessRefused("您没有可以导入或者导出的党员信息");
		}
		var page = new ModelAndView("member/imports");
		if (Imports.isOpenTo(actor)) {
			page.addObject("imports", this.imports.latest(actor));
		}
		page.addObject("exports", this.extract.isOpenTo(actor));
		page.addObject("full", RegisterExtract.isOpenInFullTo(actor));
		if (!refusal.isAllowed()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			page.addObject("refusal", refusal);
		}
		return page;
	}

	private Verdict tooLarge() {
		return Verdict.refused("文件超过 %d MB，没有上传；请删除多余的工作表、空行和图片，或者拆分成几个文件".formatted(largest()));
	}

}
