-- The first owner: a one-time code made in the SQL editor turns a signed-in person into an organisation's owner.

-- Makes a code and returns it; only its hash is kept. For the database owner alone.
create function sync.new_claim_code() returns text
language plpgsql volatile set search_path = '' as $$
declare
  made text := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
begin
  made := substr(made, 1, 4) || '-' || substr(made, 5, 4) || '-' || substr(made, 9, 4);
  insert into sync.claims (code_hash) values (encode(sha256(convert_to(made, 'UTF8')), 'hex'));
  return made;
end
$$;

create function sync.claim(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  org uuid := coalesce((p ->> 'org_id')::uuid, sync.uuid_v7());
  branch uuid := coalesce((p ->> 'branch_id')::uuid, sync.uuid_v7());
  branch_code text := upper(btrim(p ->> 'branch_code'));
  spent sync.claims;
begin
  if caller is null then
    perform sync.refuse('PT401', 'not_signed_in', '{}', 'Sign in first.');
  end if;
  if coalesce(btrim(p ->> 'organisation'), '') = '' or coalesce(branch_code !~ '^[A-Z0-9]{2,4}$', true)
     or coalesce(btrim(p ->> 'branch_name'), '') = '' then
    perform sync.refuse('PT400', 'malformed', '{}', 'An organisation, a branch name and a branch code of 2 to 4 letters are needed.');
  end if;
  select * into spent from sync.claims c
  where c.code_hash = encode(sha256(convert_to(upper(btrim(p ->> 'code')), 'UTF8')), 'hex') for update;
  if spent.used_by = caller then
    -- The answer was lost on the way: the same person hears it again.
    return (
      select jsonb_build_object('org', jsonb_build_object('id', o.id, 'name', o.name),
                                'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name))
      from public.organisations o join public.branches b on b.org_id = o.id
      where o.id = spent.org_id order by b.created_at, b.id limit 1);
  elsif spent.code_hash is null or spent.used_at is not null then
    perform sync.refuse('PT403', 'wrong_code', '{}', 'This code is wrong or was used before. Make a new one in the SQL editor.');
  end if;
  update sync.claims c set used_at = sync.now_ms(), used_by = caller, org_id = org where c.code_hash = spent.code_hash;
  insert into public.organisations (id, name) values (org, btrim(p ->> 'organisation'));
  insert into public.branches (id, org_id, code, name) values (branch, org, branch_code, btrim(p ->> 'branch_name'));
  insert into public.memberships (org_id, user_id, role) values (org, caller, 'owner');
  perform sync.enter(org);
  insert into public.profiles (org_id, user_id, display_name, email)
  values (org, caller, coalesce(nullif(btrim(p ->> 'display_name'), ''), 'Owner'),
          nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email');
  return jsonb_build_object('org', jsonb_build_object('id', org, 'name', btrim(p ->> 'organisation')),
                            'branch', jsonb_build_object('id', branch, 'code', branch_code, 'name', btrim(p ->> 'branch_name')));
end
$$;

create function public.claim_organisation(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.claim(p) $$;

revoke all on function sync.new_claim_code(), sync.claim(jsonb) from public;
grant execute on function sync.claim(jsonb) to authenticated;
revoke all on function public.claim_organisation(jsonb) from public, anon;
grant execute on function public.claim_organisation(jsonb) to authenticated;
