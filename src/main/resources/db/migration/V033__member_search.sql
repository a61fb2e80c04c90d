create function member_search(name text, pinyin text, member_no text, student_no text) returns tsvector
	language sql immutable parallel safe
	return array_to_tsvector(array(
		select distinct key from (
			select substr(name, place) as key from generate_series(1, length(name)) place
			union all
			select unnest(array[
				string_agg(s.syllable, '' order by s.place), string_agg(left(s.syllable, 1), '' order by s.place)])
			from string_to_table(translate(lower(pinyin), 'ü', 'v'), ' ') with ordinality s (syllable, place)
			join generate_series(1, 1 + length(pinyin)) first on s.place >= first
			group by first
			union all
			select lower(member_no)
			union all
			select lower(student_no)
		) keys where key <> ''));

comment on function member_search is
	'What a person is found by: the name, its pinyin and initials, each from any character on, and the numbers';

alter table member add column search tsvector not null
	generated always as (member_search(name, name_pinyin, member_no, student_no)) stored;

create index member_search on member using gin (search);

create index member_by_name on member (name_pinyin, member_no);

create table member_history (
	id bigint generated always as identity primary key,
	member_id uuid not null references member,
	happened_on date not null,
	kind text not null,
	status text not null,
	branch_code text not null references organization,
	note text,
	actor text not null,
	recorded_at timestamptz not null
);

comment on table member_history is 'What happened to an entry of the register, in the order in which it was recorded';
comment on column member_history.status is 'As it is after what happened, like the branch';

create index member_history_member on member_history (member_id);
