package io.dangwu.member;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads many people at once, without a word to anybody: who does so publishes one event
 * when everything is there.
 */
@Service
@Transactional
public class RegisterLoader {

	private final Members members;

	private final Colleagues colleagues;

	private final Vault vault;

	RegisterLoader(Members members, Colleagues colleagues, Vault vault) {
		this.members = members;
		this.colleagues = colleagues;
		this.vault = vault;
	}

	/**
	 * Takes the entries as they are, member numbers included.
	 */
	public void load(List<RegisterEntry> entries) {
		this.members.saveAll(entries.stream().map((entry) -> new Member(entry, this.vault)).toList());
		this.members.flush();
		this.members.numberOnFromTheGreatest();
	}

	public void loadColleagues(List<Colleague> people) {
		this.colleagues.saveAll(people.stream().map(ColleagueEntry::new).toList());
	}

}
