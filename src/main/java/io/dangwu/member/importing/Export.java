package io.dangwu.member.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.RegisterExtract;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationBook;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as a workbook, as far as somebody may see it.
 */
@Service
@Transactional
public class Export {

	private final RegisterExtract extract;

	private final MemberService members;

	private final OrganizationBook organizations;

	Export(RegisterExtract extract, MemberService members, OrganizationBook organizations) {
		this.extract = extract;
		this.members = members;
		this.organizations = organizations;
	}

	/**
	 * The empty workbook with its guide.
	 */
	public static void template(OutputStream out) {
		try (var workbook = new RegisterWorkbook()) {
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The workbook with ID numbers and telephone numbers hidden.
	 */
	public void hidden(Actor actor, OutputStream out) {
		write(actor, (to) -> this.extract.take(actor, to), out);
	}

	/**
	 * The workbook with all numbers in full, for the organisation department.
	 */
	public void inFull(Actor actor, String why, OutputStream out) {
		Verdict.refusedIf(why.isBlank(), "请填写导出完整号码的用途").orThrow();
		write(actor, (to) -> this.extract.takeInFull(actor, why.strip(), to), out);
	}

	private void write(Actor actor, Consumer<Consumer<RegisterEntry>> extract, OutputStream out) {
		try (var workbook = new RegisterWorkbook()) {
			var units = this.organizations.units();
			var branches = units.stream()
				.map(OrganizationEntry::unit)
				.collect(Collectors.toMap(Unit::code, Unit::name));
			var names = new HashMap<String, String>();
			extract.accept((entry) -> {
				names.put(entry.memberNo(), entry.name());
				workbook.add(Tab.of(entry.status()), cells(entry, branches));
			});
			var visible = this.extract.units(actor);
			var told = withSuperiors(visible, units);
			units.stream()
				.filter((entry) -> told.contains(entry.unit().code()))
				.forEach((entry) -> workbook.add(Tab.UNITS, Cells.of(entry)));
			posts(visible, names, workbook);
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Column, @Nullable Object> cells(RegisterEntry entry, Map<String, String> branches) {
		var cells = Cells.of(entry);
		cells.put(PersonColumns.BRANCH_NAME, branches.get(entry.branchCode()));
		return cells;
	}

	/**
	 * The posts of those who are in the workbook, and of those outside the register.
	 */
	private void posts(Set<String> units, Map<String, String> names, RegisterWorkbook workbook) {
		this.organizations.posts().stream().filter((post) -> units.contains(post.unit().code())).forEach((post) -> {
			if (names.containsKey(post.holder())) {
				workbook.add(Tab.POSTS, Cells.of(post, names.get(post.holder()), null));
			}
			else if (post.holder().startsWith("S")) {
				workbook.add(Tab.POSTS, Cells.of(post, this.members.nameOf(post.holder()),
						this.members.emailOf(post.holder()).orElse(null)));
			}
		});
	}

	/**
	 * Without its superiors a branch could not be brought in again.
	 */
	private static Set<String> withSuperiors(Set<String> visible, List<OrganizationEntry> units) {
		var superiors = new HashMap<String, String>();
		units.forEach((entry) -> superiors.put(entry.unit().code(), String.valueOf(entry.unit().parentCode())));
		return visible.stream()
			.flatMap((code) -> Stream.iterate(code, superiors::containsKey, superiors::get))
			.collect(Collectors.toSet());
	}

}
