package io.dangwu.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The notices.
 */
interface PublicNotices extends Repository<PublicNotice, UUID> {

	PublicNotice save(PublicNotice notice);

	Optional<PublicNotice> findById(UUID id);

	@Query("select n from PublicNotice n where n.callerKey = :callerKey and n.outcome is null")
	Optional<PublicNotice> open(String callerKey);

	@Query("select n from PublicNotice n where n.about = :person and n.outcome is null order by n.opened")
	List<PublicNotice> openAbout(UUID person);

	Optional<PublicNotice> findFirstByCallerKeyOrderByOpenedDesc(String callerKey);

	List<PublicNotice> findByStageOrderByBusinessKey(NoticeStage stage);

	List<PublicNotice> findByStageNotOrderByOpenedDesc(NoticeStage stage);

}
