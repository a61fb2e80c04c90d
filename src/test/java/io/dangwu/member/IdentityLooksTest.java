package io.dangwu.member;

import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class IdentityLooksTest {

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	@Autowired
	FullNumbersService numbers;

	@Autowired
	IdentityLooks looks;

	@Autowired
	OwnData own;

	@Autowired
	MemberService members;

	private UUID member;

	@BeforeEach
	void aMember() {
		this.member = this.members.byNo("M01110006").orElseThrow().id();
	}

	@Test
	void showsNumbersForAPurposeAndWritesItDown(CapturedOutput log) {
		var shown = this.numbers.show(this.member, "核对入党志愿书", ORG_DEPARTMENT);

		assertThat(shown.idNumber()).matches("\\d{17}[0-9X]");
		assertThat(this.looks.own(actor("M01110006", RoleKind.MEMBER))).singleElement().satisfies((look) -> {
			assertThat(look.userId()).isEqualTo("M07320008");
			assertThat(look.why()).isEqualTo("核对入党志愿书");
			assertThat(look.viewer()).isEqualTo(this.members.nameOf("M07320008"));
		});
		assertThat(this.looks.own(actor("M01110007", RoleKind.MEMBER))).isEmpty();
		assertThat(log.getOut()).doesNotContain(shown.idNumber(), "核对入党志愿书");
		assertThat(shown.toString()).doesNotContain(shown.idNumber());
	}

	@Test
	void asksWhatFor() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.numbers.show(this.member, " 看看 ", ORG_DEPARTMENT))
			.withMessageContaining("请写明查看的用途");
		assertThat(this.looks.all(Actor.SYSTEM)).noneMatch((look) -> look.why().equals("看看"));
	}

	@ParameterizedTest
	@EnumSource(RoleKind.class)
	void showsNumbersToTheOrganisationDepartmentAndTheLogToDisciplineAndAudit(RoleKind kind) {
		var actor = actor("S00000000", kind);

		assertThat(isOpen(() -> this.numbers.show(this.member, "核对入党志愿书", actor)))
			.isEqualTo(kind == RoleKind.ORG_DEPARTMENT);
		assertThat(isOpen(() -> this.looks.all(actor)))
			.isEqualTo(kind == RoleKind.DISCIPLINE || kind == RoleKind.AUDITOR);
	}

	@Test
	void givesEverybodyTheirOwnDataAndWritesThatDownToo() {
		var self = actor("M01110006", RoleKind.MEMBER);

		var data = this.own.export(self);

		assertThat(data).containsKeys("党员编号", "身份信息", "党员身份", "联系、工作和学习", "处分", "民主评议", "荣誉", "变更记录", "发展流程");
		assertThat(data.get("身份信息").toString()).containsPattern("公民身份号码=\\d{17}[0-9X]");
		assertThat(this.looks.own(self)).extracting(IdentityLook::why).containsExactly("本人下载个人信息");
		assertThat(this.own.file(new Actor("S01000001", Set.of()))).isEmpty();
	}

	private static Actor actor(String userId, RoleKind kind) {
		var unit = (kind == RoleKind.GENERAL_BRANCH || kind == RoleKind.ORGANISER) ? "ZZ01" : "ZZ01-T01";
		return new Actor(userId, Set.of(kind.isPerUnit() ? Role.of(kind, unit) : Role.of(kind)));
	}

	private static boolean isOpen(Runnable reading) {
		try {
			reading.run();
			return true;
		}
		catch (AccessRefused ex) {
			return false;
		}
	}

}
