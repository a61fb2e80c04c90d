package io.dangwu.award;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a round was called off, and why.
 */
@Embeddable
public record CallingOff(@Column(name = "called_off_on") LocalDate day, @Column(name = "called_off_by") String account,
		@Column(name = "called_off_reason") String reason) {

}
