package io.dangwu.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The objections to the notices.
 */
interface NoticeObjections extends Repository<NoticeObjection, UUID> {

	NoticeObjection save(NoticeObjection objection);

	Optional<NoticeObjection> findByIdAndNoticeId(UUID id, UUID noticeId);

	List<NoticeObjection> findByNoticeIdOrderByNumber(UUID noticeId);

	int countByNoticeId(UUID noticeId);

}
