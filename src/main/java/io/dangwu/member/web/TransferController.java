package io.dangwu.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.TransferReading;
import io.dangwu.member.TransferService;
import io.dangwu.member.TransferView;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The transfers that one may see, and what becomes of a letter.
 */
@Controller
@RequestMapping("/transfers")
class TransferController {

	private final TransferReading reading;

	private final TransferService transfers;

	private final CurrentActor actor;

	private final Clock clock;

	TransferController(TransferReading reading, TransferService transfers, CurrentActor actor, Clock clock) {
		this.reading = reading;
		this.transfers = transfers;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	String all(Model page) {
		var actor = this.actor.get();
		var all = this.reading.all(actor);
		page.addAttribute("underWay", all.stream().filter(TransferView::isUnderWay).toList());
		page.addAttribute("settled", all.stream().filter((transfer) -> !transfer.isUnderWay()).toList());
		page.addAttribute("expired", all.stream().filter(TransferView::expired).count());
		page.addAttribute("mayMove", this.reading.mayMove(actor));
		page.addAttribute("mayIssue", this.reading.mayIssue(actor));
		return "member/transfers";
	}

	@GetMapping("/{id}")
	ModelAndView one(@PathVariable UUID id) {
		return page(id, ReceiptForm.on(today()), letterOfToday());
	}

	@PostMapping("/{id}/receipt")
	ModelAndView close(@PathVariable UUID id, @ModelAttribute ReceiptForm receipt, BindingResult typed) {
		return attempt(id, typed, receipt, letterOfToday(), () -> this.transfers.close(id,
				Typed.day(receipt.on(), "请填写回执日期"), Typed.text(receipt.reference()), this.actor.get()));
	}

	@PostMapping("/{id}/letter")
	ModelAndView issueAnew(@PathVariable UUID id, @ModelAttribute LetterForm letter, BindingResult typed) {
		return attempt(id, typed, ReceiptForm.on(today()), letter,
				() -> this.transfers.issueAnew(id, letter.letter(), this.actor.get()));
	}

	@PostMapping("/{id}/taken-back")
	ModelAndView takeBack(@PathVariable UUID id) {
		this.transfers.takeBack(id, this.actor.get());
		return new ModelAndView("redirect:/transfers/" + id);
	}

	private ModelAndView attempt(UUID id, BindingResult typed, ReceiptForm receipt, LetterForm letter, Runnable act) {
		try {
			Typed.check(typed);
			act.run();
			return new ModelAndView("redirect:/transfers/" + id);
		}
		catch (RegulationViolated refusal) {
			var page = page(id, receipt, letter).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(UUID id, ReceiptForm receipt, LetterForm letter) {
		var actor = this.actor.get();
		return new ModelAndView("member/transfer").addObject("transfer", this.reading.one(id, actor))
			.addObject("mayIssue", this.reading.mayIssue(actor))
			.addObject("receipt", receipt)
			.addObject("letter", letter);
	}

	private LetterForm letterOfToday() {
		return LetterForm.on(today(), this.reading.longestValidity(today()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
