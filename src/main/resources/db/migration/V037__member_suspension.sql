-- Rights may be suspended more than once; whoever asks about a day in between must find each time.
create table member_suspension (
	member_id uuid not null references member,
	suspended_on date not null,
	ended_on date check (ended_on >= suspended_on)
);
create index on member_suspension (member_id);

insert into member_suspension (member_id, suspended_on, ended_on)
select id, suspended_on, suspension_ended_on from member where suspended_on is not null;

alter table member drop column suspended_on, drop column suspension_ended_on;

comment on table member_suspension is 'Recorded suspensions of a member''s rights';
comment on column member_suspension.suspended_on is 'First day without rights';
comment on column member_suspension.ended_on is 'First day on which the rights are back';
