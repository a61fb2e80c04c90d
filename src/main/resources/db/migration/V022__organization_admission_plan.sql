create table admission_plan (
	unit text not null references organization,
	year integer not null,
	students integer check (students >= 0),
	young_staff integer check (young_staff >= 0),
	primary key (unit, year)
);

comment on table admission_plan is 'How many a general branch or directly affiliated branch is to admit in a year';
comment on column admission_plan.students is 'Most students; empty where nothing is set';
comment on column admission_plan.young_staff is 'Young staff to be won; empty where the practice of the college holds';
