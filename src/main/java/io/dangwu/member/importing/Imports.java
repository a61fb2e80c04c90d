package io.dangwu.member.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;

/**
 * Brings the register in as a workbook: upload, look at what would change, import. For
 * the party office and the organisation department.
 */
@Service
public class Imports {

	/** So many are listed. */
	private static final int LATEST = 20;

	private static final int LONGEST_NAME = 200;

	private final ImportLog log;

	private final ImportParts parts;

	private final ImportLines lines;

	private final ImportDesk desk;

	Imports(ImportLog log, ImportParts parts, ImportLines lines, ImportDesk desk) {
		this.log = log;
		this.parts = parts;
		this.lines = lines;
		this.desk = desk;
	}

	public static boolean isOpenTo(Actor actor) {
		return actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * Takes a workbook in and has it checked.
	 */
	public UUID upload(String fileName, InputStream content, Actor actor) {
		checkRights(actor);
		var id = this.log.begin(shortened(fileName), actor.userId());
		try (var out = this.parts.writer(id, ImportParts.Kind.UPLOADED)) {
			content.transferTo(out);
		}
		catch (IOException ex) {
			this.log.fail(id, ImportState.BROKEN, "上传中断，请重新上传");
			throw new UncheckedIOException(ex);
		}
		this.desk.check(id);
		return id;
	}

	/**
	 * Imports a workbook that was found right.
	 */
	public void start(UUID id, Actor actor) {
		var view = view(id, actor);
		Verdict.refusedIf(view.purged(), "文件已过保存期限，请重新上传").orThrow();
		Verdict.refusedIf(!this.log.start(id, actor.userId()), "这份工作簿现在不能导入，请刷新页面查看状态").orThrow();
		this.desk.write(id);
	}

	public ImportView view(UUID id, Actor actor) {
		checkRights(actor);
		return this.log.find(id).orElseThrow(() -> new AccessRefused("没有这次导入"));
	}

	public List<ImportView> latest(Actor actor) {
		checkRights(actor);
		return this.log.latest(LATEST);
	}

	/**
	 * One page of what the import would do.
	 * @param page counted from nought
	 */
	public List<PlanLine> lines(UUID id, Tab tab, Change change, int page, Actor actor) {
		checkRights(actor);
		return this.lines.page(id, tab, change, Math.max(0, page));
	}

	public static int pages(int lines) {
		return (lines + ImportLines.PAGE - 1) / ImportLines.PAGE;
	}

	/**
	 * The workbook with its faults marked, if there is one.
	 */
	public Optional<byte[]> annotated(UUID id, Actor actor) {
		return Optional.of(view(id, actor))
			.filter(ImportView::isAnnotated)
			.map((view) -> this.parts.read(id, ImportParts.Kind.ANNOTATED));
	}

	private static void checkRights(Actor actor) {
		if (!isOpenTo(actor)) {
			throw new AccessRefused("只有党委办公室和组织部可以导入党员信息");
		}
	}

	private static String shortened(String fileName) {
		var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
		return (name.length() > LONGEST_NAME) ? name.substring(name.length() - LONGEST_NAME) : name;
	}

}
