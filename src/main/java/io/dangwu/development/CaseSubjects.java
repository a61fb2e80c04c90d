package io.dangwu.development;

import java.util.Optional;

import io.dangwu.member.MemberService;
import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** Whom a case is about, for mails. */
@Component
class CaseSubjects implements TaskSubjects {

	private final CaseFiles files;

	private final MemberService members;

	CaseSubjects(CaseFiles files, MemberService members) {
		this.files = files;
		this.members = members;
	}

	@Override
	public String kind() {
		return Development.KIND;
	}

	@Override
	public Optional<String> unit(String businessKey) {
		return this.files.find(businessKey).map(Development::unit);
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.files.find(businessKey).map((file) -> this.members.person(file.memberId()).name());
	}

}
