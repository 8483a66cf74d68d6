-- Installs, or brings up to date, the roles and schemas of one installation. Idempotent; run by a superuser in the
-- database of the installation. Tables are made later, by each service's Flyway as <service>_owner.
--
-- Parameters are session settings (select set_config('samstemt.…', '…', false)), so that plain SQL, psql and JDBC all can run it:
--   samstemt.services               comma-separated, e.g. membership,assembly
--   samstemt.password.<role>        one for each of <service>_owner, <service>_app, <service>_read
--   samstemt.time_machine_start     empty in production; an instant in quickstart, demos and tests only

do $guard$
declare
    wanted boolean := coalesce(current_setting('samstemt.time_machine_start', true), '') <> '';
    present boolean := to_regnamespace('timemachine') is not null;
    installed boolean := exists (select from unnest(string_to_array(current_setting('samstemt.services'), ',')) s where to_regnamespace(s) is not null);
begin
    -- Legal time of an installation is chosen once: a switch later would move deadlines under decided cases.
    if present and not wanted then
        raise exception 'this installation was made with the time machine; that cannot be changed afterwards';
    elsif wanted and installed and not present then
        raise exception 'this installation was made without a time machine; that cannot be changed afterwards';
    end if;
end
$guard$;

do $roles$
declare
    service text;
    kind text;
    role text;
begin
    execute format('revoke all on database %I from public', current_database());
    revoke all on schema public from public;
    foreach service in array string_to_array(current_setting('samstemt.services'), ',') loop
        foreach kind in array array ['owner', 'app', 'read'] loop
            role := service || '_' || kind;
            if not exists (select from pg_roles where rolname = role) then
                execute format('create role %I', role);
            end if;
            execute format('alter role %I login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password %L',
                role, current_setting('samstemt.password.' || role));
            execute format('grant connect on database %I to %I', current_database(), role);
            execute format('alter role %I in database %I set search_path = %I', role, current_database(), service);
        end loop;
    end loop;
end
$roles$;

do $schemas$
declare
    service text;
    owner text;
    app text;
begin
    foreach service in array string_to_array(current_setting('samstemt.services'), ',') loop
        owner := service || '_owner';
        app := service || '_app';
        execute format('create schema if not exists %I authorization %I', service, owner);
        execute format('grant usage on schema %I to %I, %I', service, app, service || '_read');
        -- Data only: no DDL, no TRUNCATE. <service>_read gets its views one by one from the service's own migrations.
        execute format('alter default privileges for role %I in schema %I grant select, insert, update, delete on tables to %I', owner, service, app);
        execute format('alter default privileges for role %I in schema %I grant usage, select on sequences to %I', owner, service, app);
    end loop;
end
$schemas$;

do $moment$
declare
    service text;
    start text := coalesce(current_setting('samstemt.time_machine_start', true), '');
    body text := 'select date_trunc(''milliseconds'', clock_timestamp())';
begin
    if start <> '' then
        body := 'select date_trunc(''milliseconds'', timemachine.value(at, anchored_at, clock_timestamp())) from timemachine.clock';
        create schema if not exists timemachine;
        create table if not exists timemachine.clock (
            one boolean primary key default true check (one),
            at timestamptz not null,
            anchored_at timestamptz not null default clock_timestamp());
        insert into timemachine.clock (at) values (start::timestamptz) on conflict do nothing;

        -- The clock runs on for at most 30 seconds after its last heartbeat: it stands still while the installation is down.
        create or replace function timemachine.value(at timestamptz, anchored_at timestamptz, real_now timestamptz) returns timestamptz
            language sql immutable as
            'select at + greatest(least(real_now - anchored_at, interval ''30 seconds''), interval ''0'')';

        -- Heartbeat: the value goes on without a jump.
        create or replace function timemachine.anchor() returns timestamptz language plpgsql volatile as $body$
            declare real_now timestamptz := clock_timestamp(); result timestamptz;
            begin
                update timemachine.clock c set at = timemachine.value(c.at, c.anchored_at, real_now), anchored_at = real_now returning c.at into result;
                return result;
            end $body$;

        -- Jump: to the target, or nowhere if the clock has passed it.
        create or replace function timemachine.move(target timestamptz) returns timestamptz language plpgsql volatile as $body$
            declare real_now timestamptz := clock_timestamp(); result timestamptz;
            begin
                update timemachine.clock c set at = greatest(target, timemachine.value(c.at, c.anchored_at, real_now)), anchored_at = real_now returning c.at into result;
                return result;
            end $body$;

        -- Backstop for an UPDATE written by hand: legal time never goes back.
        create or replace function timemachine.only_forward() returns trigger language plpgsql as $body$
            begin
                if new.at < timemachine.value(old.at, old.anchored_at, new.anchored_at) then
                    raise exception 'the time machine moves only forward';
                end if;
                return new;
            end $body$;
        create or replace trigger only_forward before update on timemachine.clock for each row execute function timemachine.only_forward();
    end if;

    foreach service in array string_to_array(current_setting('samstemt.services'), ',') loop
        execute format('create or replace function %I.moment() returns timestamptz language sql volatile as %L', service, body);
        if start <> '' then
            execute format('grant usage on schema timemachine to %I, %I, %I', service || '_owner', service || '_app', service || '_read');
            execute format('grant select on timemachine.clock to %I, %I, %I', service || '_owner', service || '_app', service || '_read');
        end if;
        if start <> '' and service = 'audit' then
            grant update (at, anchored_at) on timemachine.clock to audit_app;
        end if;
    end loop;
end
$moment$;
