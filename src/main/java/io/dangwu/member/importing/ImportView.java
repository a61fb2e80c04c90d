package io.dangwu.member.importing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A workbook and what has become of it.
 *
 * @param by who uploaded it
 * @param importedBy who had it written
 * @param purged whether the workbook itself and the lists of changes are gone
 */
public record ImportView(UUID id, String fileName, String by, @Nullable String importedBy, OffsetDateTime at,
		ImportState state, int rows, int faults, @Nullable String message, List<String> hints,
		Map<Tab, Map<Change, Integer>> counts, boolean purged) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	public String time() {
		return TIME.format(this.at);
	}

	public String people() {
		return this.by + "上传" + ((this.importedBy != null) ? "，" + this.importedBy + "导入" : "");
	}

	public String result() {
		return (this.state == ImportState.CHECKED && changesNothing()) ? "检查通过，没有变化" : this.state.title();
	}

	public int count(Tab tab, Change change) {
		return this.counts.getOrDefault(tab, Map.of()).getOrDefault(change, 0);
	}

	private int count(Change change) {
		return this.counts.values().stream().mapToInt((of) -> of.getOrDefault(change, 0)).sum();
	}

	public int added() {
		return count(Change.NEW);
	}

	public int changed() {
		return count(Change.CHANGED);
	}

	public boolean changesNothing() {
		return added() + changed() == 0;
	}

	public boolean canStart() {
		return this.state == ImportState.CHECKED && !this.purged;
	}

	public boolean isAnnotated() {
		return this.state == ImportState.REFUSED && !this.purged;
	}

}
