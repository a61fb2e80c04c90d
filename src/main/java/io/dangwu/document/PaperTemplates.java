package io.dangwu.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import io.dangwu.document.word.BundledTemplate;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of papers, kept by the party office.
 */
@Service
@Transactional
public class PaperTemplates {

	private static final Logger LOG = LoggerFactory.getLogger(PaperTemplates.class);

	private static final int LARGEST = 5 * 1024 * 1024;

	private final PaperKinds kinds;

	private final TemplateStore store;

	private final WordPapers papers;

	private final Clock clock;

	PaperTemplates(PaperKinds kinds, TemplateStore store, WordPapers papers, Clock clock) {
		this.kinds = kinds;
		this.store = store;
		this.papers = papers;
		this.clock = clock;
	}

	public static boolean isOpenTo(Actor actor) {
		return actor.has(RoleKind.PARTY_OFFICE);
	}

	@Transactional(readOnly = true)
	public List<PaperTemplate> all(Actor actor) {
		admit(actor);
		return this.kinds.all().stream().map(this::template).toList();
	}

	@Transactional(readOnly = true)
	public PaperTemplate one(String id, Actor actor) {
		admit(actor);
		return template(this.kinds.one(id));
	}

	/** The template in use, to be changed in Word. */
	@Transactional(readOnly = true)
	public byte[] file(String id, Actor actor) {
		admit(actor);
		return this.papers.template(this.kinds.one(id));
	}

	/** The template as it comes with the product. */
	@Transactional(readOnly = true)
	public byte[] bundled(String id, Actor actor) {
		admit(actor);
		return BundledTemplate.of(this.kinds.one(id).id());
	}

	/** The template as it once was. */
	@Transactional(readOnly = true)
	public byte[] file(String id, long version, Actor actor) {
		admit(actor);
		return this.store.content(id, version).orElseThrow(() -> new RegulationViolated(Verdict.refused("没有这个版本的模板")));
	}

	/** What the paper looks like. */
	@Transactional(readOnly = true)
	public byte[] sample(String id, Actor actor) {
		admit(actor);
		var kind = this.kinds.one(id);
		return this.papers.sample(kind, this.papers.template(kind));
	}

	/** Puts another template in use; one that will not do is refused with the reasons. */
	public void change(String id, byte[] content, Actor actor) {
		admit(actor);
		var kind = this.kinds.one(id);
		Verdict.refusedIf(content.length == 0, "请选择要上传的模板；空文件不能上传")
			.and(Verdict.refusedIf(content.length > LARGEST, "模板不能超过 5 MB，请压缩或者删除其中的图片"))
			.orThrow();
		this.papers.check(kind, content).orThrow();
		this.store.add(kind.id(), content, actor.userId(), LocalDateTime.now(this.clock));
		LOG.info("Template of {} changed", kind.id());
	}

	/** Goes back to the template that comes with the product. */
	public void reset(String id, Actor actor) {
		admit(actor);
		var template = template(this.kinds.one(id));
		Verdict.refusedIf(template.isBundled(), "正在使用的就是默认模板").orThrow();
		this.store.add(id, null, actor.userId(), LocalDateTime.now(this.clock));
		LOG.info("Template of {} reset", id);
	}

	private PaperTemplate template(PaperKind kind) {
		return new PaperTemplate(kind, this.store.versions(kind.id()));
	}

	private static void admit(Actor actor) {
		if (!isOpenTo(actor)) {
			throw new AccessRefused("文书模板由党办管理");
		}
	}

}
