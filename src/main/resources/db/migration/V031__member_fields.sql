alter table member
	alter ethnicity drop default,
	add native_place text check (length(native_place) <= 60),
	add education text,
	add degree text check (length(degree) <= 60),
	add party_group text check (length(party_group) <= 60),
	add dues_paid_until date check (extract(day from dues_paid_until) = 1);

-- nobody could enter another one before
update member set ethnicity = 'HAN';

comment on column member.party_group is 'The group within the branch, where the branch has groups';
comment on column member.dues_paid_until is 'First day of the last month for which dues were paid';

alter table organization
	add election_mode text,
	add place text check (length(place) <= 100);

comment on column organization.place is 'Where it meets';
