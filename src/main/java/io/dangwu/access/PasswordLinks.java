package io.dangwu.access;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The links that were sent and not yet used, at most one for each person. */
interface PasswordLinks extends Repository<PasswordLink, String> {

	PasswordLink save(PasswordLink link);

	Optional<PasswordLink> findById(String userId);

	Optional<PasswordLink> findByTokenHash(String hash);

	void delete(PasswordLink link);

}
