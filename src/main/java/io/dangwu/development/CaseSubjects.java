package io.dangwu.development;

import java.util.Optional;

import io.dangwu.member.MemberService;
import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** Whom a case is about, for mails. */
@Component
class CaseSubjects implements TaskSubjects {

	private final Developments files;

	private final MemberService members;

	CaseSubjects(Developments files, MemberService members) {
		this.files = files;
		this.members = members;
	}

	@Override
	public Optional<String> unit(String businessKey) {
		return this.files.findByBusinessKey(businessKey).map(Development::unit);
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.files.findByBusinessKey(businessKey).map((file) -> this.members.person(file.memberId()).name());
	}

}
