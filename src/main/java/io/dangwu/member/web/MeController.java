package io.dangwu.member.web;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dangwu.member.IdentityLooks;
import io.dangwu.member.OwnData;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the register keeps about whoever is signed in.
 */
@Controller
@RequestMapping("/me")
class MeController {

	private final OwnData own;

	private final IdentityLooks looks;

	private final CurrentActor actor;

	private final ObjectMapper json;

	MeController(OwnData own, IdentityLooks looks, CurrentActor actor, ObjectMapper json) {
		this.own = own;
		this.looks = looks;
		this.actor = actor;
		this.json = json;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("file", this.own.file(this.actor.get()).orElse(null));
		model.addAttribute("looks", this.looks.own(this.actor.get()));
		return "member/me";
	}

	@PostMapping("/data")
	ResponseEntity<byte[]> download() throws JsonProcessingException {
		var actor = this.actor.get();
		var text = this.json.writerWithDefaultPrettyPrinter().writeValueAsString(this.own.export(actor));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("个人信息-%s.json".formatted(actor.userId()), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
