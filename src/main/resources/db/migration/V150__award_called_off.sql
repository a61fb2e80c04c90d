alter table award_round
	add column called_off_on date,
	add column called_off_by text,
	add column called_off_reason text,
	add column objections_open integer not null default 0 check (objections_open >= 0),
	add check ((called_off_on is null) = (called_off_by is null) and (called_off_on is null) = (called_off_reason is null));

comment on column award_round.called_off_reason is 'Why there are no awards of it; read by everybody who may read the round';
comment on column award_round.objections_open is 'Objections that were upheld and about whom nobody has said yet';
comment on column award_nomination.reason is 'Why it stands no more, or why the next in order came before it';

drop index award_nomination_member;
drop index award_nomination_branch;
create unique index award_nomination_member on award_nomination (round_id, member_id)
	where state not in ('WITHDRAWN', 'REFUSED', 'STRUCK', 'NOT_REPORTED', 'CALLED_OFF');
create unique index award_nomination_branch on award_nomination (round_id, kind, branch)
	where member_id is null and state not in ('WITHDRAWN', 'REFUSED', 'STRUCK', 'NOT_REPORTED', 'CALLED_OFF');
