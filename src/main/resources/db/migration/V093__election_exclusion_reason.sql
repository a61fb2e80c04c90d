alter table election_exclusion add column reason integer check (reason between 1 and 6);

update election_exclusion
set reason = array_position(array['NO_OWN_WILL', 'ABROAD', 'IN_CUSTODY', 'BEDRIDDEN', 'AWAY', 'RETIRED_AWAY'], ground);

alter table election_exclusion alter column reason set not null, drop column ground;

comment on column election_exclusion.reason is 'The number of the reason in the list of those for which a member may be left out of those due';
