create table organization_mark (
	mark uuid not null
);

comment on table organization_mark is 'One row, new with every change of organisations or posts: who kept them in memory sees that they no longer hold';

insert into organization_mark values (gen_random_uuid());

create function new_organization_mark() returns trigger language plpgsql as $$
begin
	update organization_mark set mark = gen_random_uuid();
	return null;
end
$$;

create trigger organization_changed after insert or update or delete or truncate on organization
	for each statement execute function new_organization_mark();

create trigger post_changed after insert or update or delete or truncate on post
	for each statement execute function new_organization_mark();
