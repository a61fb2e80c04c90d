create table member_former_way (
	member_id         uuid not null references member,
	ended_as          text not null,
	applied_on        date not null,
	activist_on       date,
	prospect_on       date,
	accepted_on       date,
	approved_on       date,
	probation_ends_on date,
	full_since        date
);

create index member_former_way_member on member_former_way (member_id);

comment on table member_former_way is 'How far somebody came who has applied again since';
