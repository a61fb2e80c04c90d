package io.dangwu.election;

import io.dangwu.election.rule.ElectionRegulations;
import io.dangwu.election.rule.MajorityBase;
import io.dangwu.regulation.Cited;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a college settles about elections where the sources leave it open.
 *
 * @param majorityBase of whom the majority is reckoned; none where the edition decides
 * @param acceptExactFourFifths whether exactly four fifths are enough under the rules of
 * 1990 too
 */
@ConfigurationProperties("dangwu.election")
record ElectionSettings(@Nullable MajorityBase majorityBase, @DefaultValue("false") boolean acceptExactFourFifths) {

	ElectionRegulations settle(ElectionRegulations law) {
		var settled = this.acceptExactFourFifths ? law.withExactAttendance() : law;
		return (this.majorityBase != null) ? settled.with(new Cited<>(this.majorityBase, "学院设定")) : settled;
	}

}
