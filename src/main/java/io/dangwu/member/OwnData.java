package io.dangwu.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.organization.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept about whoever asks, for that person alone.
 */
@Service
@Transactional
public class OwnData {

	private final PersonFiles files;

	private final EntryDesk desk;

	private final List<PersonalRecords> others;

	private final ApplicationEventPublisher events;

	OwnData(PersonFiles files, EntryDesk desk, List<PersonalRecords> others, ApplicationEventPublisher events) {
		this.files = files;
		this.desk = desk;
		this.others = others;
		this.events = events;
	}

	/** One's own file; none for those who are not in the register. */
	@Transactional(readOnly = true)
	public Optional<PersonFile> file(Actor actor) {
		return this.desk.idOf(actor.userId()).map((id) -> this.files.of(id, actor));
	}

	/**
	 * Everything by Chinese headings, the numbers in full; that they were shown is
	 * logged.
	 */
	public Map<String, Object> export(Actor actor) {
		var file = file(actor).orElseThrow();
		var id = file.person().id();
		this.events.publishEvent(IdentityShown.of(id, actor.userId(), "本人下载个人信息"));
		var all = new LinkedHashMap<String, Object>(OwnSheet.of(file, this.desk.entry(this.desk.member(id))));
		this.others.forEach((records) -> all.put(records.title(), records.of(id)));
		return all;
	}

}
