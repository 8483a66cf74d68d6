-- For people who look into the database: versions, roles and mandates by reference. Names and addresses stay out.

create view read_edition as
    select association, version, profile_sha256, in_force_from, in_force_from_day, assembly, item from edition;
create view read_role_grant as
    select association, role_grant, person, role, party, office, valid_from, valid_until from role_grant;
create view read_mandate as
    select association, mandate, person, party, valid_from, valid_until from mandate;
create view read_amendment_refused as
    select association, assembly, item, reason, refused_at from amendment_refused;

grant usage on schema membership to membership_read;
grant select on read_edition, read_role_grant, read_mandate, read_amendment_refused to membership_read;
