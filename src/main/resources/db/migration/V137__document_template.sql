create table paper_template (
	id bigint generated always as identity primary key,
	paper text not null,
	content bytea,
	changed_by text not null,
	changed_at timestamp not null
);

comment on table paper_template is 'What the office made of the templates of papers, the latest of a paper being in use';
comment on column paper_template.paper is 'As the feature names it, as in award/decision';
comment on column paper_template.content is 'Null where the office went back to the template that comes with the product';

create index paper_template_latest on paper_template (paper, id desc);
