alter table development add column postponed_to date;

comment on column development.postponed_to is 'Day to which the branch that a probationary member moved into has put off the discussion';

create index development_member on development (member_id);
