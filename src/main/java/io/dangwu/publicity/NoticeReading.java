package io.dangwu.publicity;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows notices to those who may read them.
 */
@Service
@Transactional(readOnly = true)
public class NoticeReading {

	private final PublicNotices notices;

	private final NoticeAccess access;

	private final MemberService members;

	private final OrganizationService organizations;

	NoticeReading(PublicNotices notices, NoticeAccess access, MemberService members,
			OrganizationService organizations) {
		this.notices = notices;
		this.access = access;
		this.members = members;
		this.organizations = organizations;
	}

	/** The posted notices that the actor may read, the newest first. */
	public List<NoticeView> all(Actor actor) {
		return this.notices.findByStageNotOrderByOpenedDesc(NoticeStage.DRAFTED)
			.stream()
			.filter((notice) -> this.access.mayRead(actor, notice))
			.map(this::view)
			.toList();
	}

	public NoticeView one(UUID id, Actor actor) {
		return view(notice(id, actor));
	}

	/** The open notice of a case, for those who deal with it. */
	public NoticeView ofCase(String callerKey) {
		return view(this.notices.open(callerKey).orElseThrow());
	}

	PublicNotice notice(UUID id, Actor actor) {
		return this.notices.findById(id)
			.filter((notice) -> this.access.mayRead(actor, notice))
			.orElseThrow(() -> new AccessRefused("没有这份公示，或者它不在您所在的单位张贴"));
	}

	private NoticeView view(PublicNotice notice) {
		return new NoticeView(notice.id(), notice.businessKey(), notice.title(),
				notice.about().map(this.members::person).map(Person::name).orElse(""),
				this.organizations.unit(notice.unit()).name(), notice.stage(), notice.posting(), notice.outcome());
	}

}
