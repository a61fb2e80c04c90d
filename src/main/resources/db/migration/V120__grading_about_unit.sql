-- A notice of a grade and a meeting on a plan are about an organisation, not about a person.
alter table public_notice alter column about drop not null;
alter table meeting alter column about drop not null;
