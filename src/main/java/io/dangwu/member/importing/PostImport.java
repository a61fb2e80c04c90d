package io.dangwu.member.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationBook;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Brings in the sheet of posts; they are known by unit, kind, holder and first day.
 */
final class PostImport {

	private final Run run;

	private final UnitNames units;

	private final PostHolders holders;

	private final OrganizationBook book;

	private final Map<String, HeldPost> known;

	private final Map<String, PostRow> read = new LinkedHashMap<>();

	private final Map<String, Line> lines = new HashMap<>();

	private boolean isTold;

	PostImport(Run run, UnitNames units, PostHolders holders, OrganizationBook book) {
		this.run = run;
		this.units = units;
		this.holders = holders;
		this.book = book;
		this.known = book.posts()
			.stream()
			.collect(Collectors.toMap((post) -> PostRow.of(post).key(), (post) -> post, (one, other) -> one));
	}

	void take(Line line) {
		this.isTold = true;
		read(line).ifPresent((row) -> {
			var before = this.lines.putIfAbsent(row.key(), line);
			if (before != null) {
				line.fault(PostColumns.SINCE, "与第 %d 行重复，同一人的同一职务只能有一行".formatted(before.number()));
				return;
			}
			this.read.put(row.key(), row);
		});
	}

	/**
	 * After the last line: two holders of one post are seen only when all are known.
	 */
	void finish() {
		this.read.values().forEach(this::checkAlone);
		var added = new ArrayList<PostRow>();
		var ends = new HashMap<UUID, @Nullable LocalDate>();
		this.read.values().forEach((row) -> plan(row, added, ends));
		if (this.isTold) {
			this.known.values().stream().filter(this::isLeftOut).forEach(this::planMissing);
		}
		if (this.run.writes()) {
			this.holders.write();
			this.book.addPosts(added.stream().map(PostRow::entry).toList());
			this.book.endPosts(ends);
		}
	}

	private Optional<PostRow> read(Line line) {
		var unit = unit(line);
		var kind = kind(line, unit);
		var holder = this.holders.holder(line);
		var since = line.date(PostColumns.SINCE, null);
		line.check(PostColumns.SINCE, since != null || line.isFaulty(PostColumns.SINCE), "应填写任职日期");
		var until = line.date(PostColumns.UNTIL, null);
		line.check(PostColumns.UNTIL, since == null || until == null || until.isAfter(since), "免职日期应当晚于任职日期");
		if (unit.isEmpty() || kind == null || holder.isEmpty() || since == null) {
			return Optional.empty();
		}
		return Optional.of(new PostRow(line.number(), unit.get(), kind, holder.get(), since, until));
	}

	private Optional<Unit> unit(Line line) {
		var unit = line.code(PostColumns.UNIT).flatMap(this.units::find);
		line.check(PostColumns.UNIT, unit.isPresent() || line.isFaulty(PostColumns.UNIT),
				line.isStated(PostColumns.UNIT) ? "“组织”表和系统中都没有这个组织" : "应填写组织代码");
		return unit;
	}

	private static @Nullable PostKind kind(Line line, Optional<Unit> unit) {
		var kind = line.choice(PostColumns.KIND, PostKind.values(), PostKind::title, null);
		if (kind == null) {
			line.check(PostColumns.KIND, line.isFaulty(PostColumns.KIND), PostColumns.KIND.expected());
			return null;
		}
		unit.filter((one) -> kind.roles(one).isEmpty())
			.ifPresent((one) -> line.fault(PostColumns.KIND, "%s不设%s".formatted(one.type().title(), kind.title())));
		return kind;
	}

	private void checkAlone(PostRow row) {
		Stream.concat(this.read.values().stream().filter((other) -> other.row() < row.row()), fromTheRegister())
			.filter((other) -> row.isSamePost(other) && row.meets(other))
			.filter((other) -> row.kind().isSingle() || other.holder().equals(row.holder()))
			.findFirst()
			.ifPresent((other) -> this.lines.get(row.key())
				.fault(PostColumns.KIND, "与%s的任期重叠，%s；请填写前任的免职日期".formatted(place(other),
						row.kind().isSingle() ? "一个组织同时只能有一名" + row.kind().title() : "同一人不能重复担任")));
	}

	private Stream<PostRow> fromTheRegister() {
		return this.known.entrySet()
			.stream()
			.filter((entry) -> !this.read.containsKey(entry.getKey()))
			.map((entry) -> PostRow.of(entry.getValue()));
	}

	private static String place(PostRow other) {
		return (other.row() > 0) ? "第 %d 行".formatted(other.row()) : "系统中 %s ".formatted(other.holder());
	}

	private void plan(PostRow row, List<PostRow> added, Map<UUID, @Nullable LocalDate> ends) {
		var before = this.known.get(row.key());
		if (before == null) {
			this.run.plan().add(Tab.POSTS, Change.NEW, row.row(), subject(row), "自 " + row.since());
			added.add(row);
		}
		else if (Objects.equals(before.until(), row.until())) {
			this.run.plan().alike(Tab.POSTS);
		}
		else {
			this.run.plan()
				.add(Tab.POSTS, Change.CHANGED, row.row(), subject(row),
						"免职日期：%s → %s".formatted(shown(before.until()), shown(row.until())));
			ends.put(before.id(), row.until());
		}
	}

	/**
	 * Who is out of office need not be in the file.
	 */
	private boolean isLeftOut(HeldPost post) {
		var isOver = post.until() != null && !post.until().isAfter(this.run.today());
		return !isOver && !this.read.containsKey(PostRow.of(post).key());
	}

	private void planMissing(HeldPost post) {
		this.run.plan().add(Tab.POSTS, Change.MISSING, 0, subject(PostRow.of(post)), "自 " + post.since());
	}

	private static String subject(PostRow row) {
		return "%s %s %s".formatted(row.unit().code(), row.kind().title(), row.holder());
	}

	private static String shown(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "（空）";
	}

}
