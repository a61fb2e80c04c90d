package io.dangwu.member.importing;

import java.io.ByteArrayOutputStream;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.member.importing.ImportTrial.Fresh;
import io.dangwu.organization.Actor;
import io.dangwu.organization.ChangeKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.UnitDirectory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes out can come in again, and what came in twice came in once. */
@ApplicationTest
class RoundTripTest {

	private static final Actor GENERAL_BRANCH = new Actor("M05110001",
			Set.of(Role.of(RoleKind.GENERAL_BRANCH, "ZZ05")));

	@Autowired
	private ImportTrial imports;

	@Autowired
	private Export export;

	@Autowired
	private UnitDirectory units;

	@Test
	void anExportWithHiddenNumbersImportsWithoutADifference() {
		var out = new ByteArrayOutputStream();
		this.export.hidden(GENERAL_BRANCH, out);

		var trial = this.imports.write(out.toByteArray());

		assertThat(trial.run().marks().values()).allMatch((marks) -> marks.byRow().isEmpty());
		assertThat(trial.lines()).filteredOn((line) -> line.change() != Change.MISSING).isEmpty();
		assertThat(trial.count(Change.ALIKE)).isGreaterThan(400);
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		var workbook = college(this.imports.fresh());

		var first = this.imports.write(workbook);
		var extent = this.imports.extent();
		var second = this.imports.write(workbook);

		assertThat(first.faults(Tab.MEMBERS)).isEmpty();
		assertThat(first.faults(Tab.POSTS)).isEmpty();
		assertThat(first.count(Change.NEW)).isEqualTo(9);
		assertThat(second.count(Change.NEW) + second.count(Change.CHANGED)).isZero();
		assertThat(second.count(Change.ALIKE)).isEqualTo(8);
		assertThat(this.imports.extent()).isEqualTo(extent);
	}

	@Test
	void aChangedOrganisationHasTheChangeInItsHistory() {
		var fresh = this.imports.fresh();
		this.imports.write(college(fresh));

		this.imports.write(new TestWorkbook().sheet("党组织", "代码", "名称", "类型", "上级组织", "联系电话")
			.row(fresh.branch(), fresh.unit() + "第一党支部", "党支部", fresh.unit(), "0990-5550101")
			.bytes());

		assertThat(this.units.history(fresh.branch(), Actor.SYSTEM)).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(ChangeKind.IMPORTED);
			assertThat(event.details()).isEqualTo("联系电话：无 → 0990-5550101");
		});
	}

	static byte[] college(Fresh fresh) {
		return new TestWorkbook().sheet("党组织", "代码", "名称", "类型", "上级组织")
			.row(fresh.unit(), "往返党总支", "党总支", "ZZ00")
			.row(fresh.branch(), fresh.unit() + "第一党支部", "党支部", fresh.unit())
			.sheet("党员花名册", "姓名", "身份证号码", "人员类别", "党员身份", "申请入党日期", "入党日期", "转正日期", "所在党支部", "职称")
			.row("赵 一", fresh.idNumber(101) + "　", "教师", "正式党员", "1990-05-01", "1995-06-01", "1996-06-01",
					fresh.unit() + "第一党支部", "教授")
			.row("钱二", fresh.idNumber(102).toLowerCase(), "教职工", "正式党员", 34_000, "1995-06-01", "1996-06-01",
					fresh.branch(), "无")
			.sheet("入党申请人", "姓名", "公民身份号码", "类别", "发展阶段", "申请入党日期", "所在支部")
			.row("孙三", fresh.idNumber(103), "教职工", "申请人", "2011-05-01", fresh.branch())
			.sheet("班子成员", "组织代码", "职务", "编号", "身份证号", "姓名", "任职时间")
			.row(fresh.branch(), "书记", null, fresh.idNumber(101), "赵一", "2011-01-05")
			.row(fresh.branch(), "委员", null, fresh.idNumber(102), "钱二", "2011-01-05")
			.row(fresh.unit(), "团总支书记", "S96" + fresh.birthDate().replaceAll("\\D", "").substring(2), null, "李四",
					"2011-01-05")
			.bytes();
	}

}
