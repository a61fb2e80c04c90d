package io.dangwu.member;

import java.util.Objects;
import java.util.UUID;

import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what an act of discipline would bring, by doing it and taking it back.
 */
@Service
public class DisciplinePreview {

	private final DisciplineService discipline;

	private final TransactionTemplate transactions;

	DisciplinePreview(DisciplineService discipline, PlatformTransactionManager transactions) {
		this.discipline = discipline;
		this.transactions = new TransactionTemplate(transactions);
		this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * The right to vote as it would be; refused with the same reasons as the act itself.
	 */
	public VotingRight rightAfter(UUID memberId, DisciplinaryAct act, Actor actor) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> {
			transaction.setRollbackOnly();
			return this.discipline.record(memberId, act, actor);
		}));
	}

}
