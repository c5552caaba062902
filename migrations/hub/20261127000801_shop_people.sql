-- Joining: a one-time code made in the SQL editor turns a signed-in person into an organisation's first owner; an owner invites the others.
--
-- An invitation names an e-mail, a role and a branch, and has a code; whoever signs in with that e-mail and knows the code becomes a
-- member. Both are needed: some projects let anybody sign up under any e-mail.

create table sync.claims (
  code_hash  text primary key,
  created_at bigint not null default sync.now_ms(),
  used_at    bigint,
  used_by    uuid,
  org_id     uuid,
  constraint claims_size_check check (coalesce(length(code_hash), 0) <= 4000)
);
alter table sync.claims enable row level security;
revoke all on table sync.claims from public, anon, authenticated;

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

-- Creates an organisation with its first branch and makes the caller its owner, for a code that is spent by it.
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
    perform sync.raise_error('PT401', 'not_signed_in', '{}', 'Sign in first.');
  end if;
  if coalesce(btrim(p ->> 'organisation'), '') = '' or coalesce(branch_code !~ '^[A-Z0-9]{2,4}$', true)
     or coalesce(btrim(p ->> 'branch_name'), '') = '' then
    perform sync.raise_error('PT400', 'malformed', '{}', 'An organisation, a branch name and a branch code of 2 to 4 letters are needed.');
  end if;
  select * into spent from sync.claims c
  where c.code_hash = encode(sha256(convert_to(upper(btrim(p ->> 'code')), 'UTF8')), 'hex') for update;
  if spent.used_by = caller then
    -- The answer was lost on the way: the same person gets it again.
    return (
      select jsonb_build_object('org', jsonb_build_object('id', o.id, 'name', o.name),
                                'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name))
      from public.organisations o join public.branches b on b.org_id = o.id
      where o.id = spent.org_id order by b.created_at, b.id limit 1);
  elsif spent.code_hash is null or spent.used_at is not null then
    perform sync.raise_error('PT403', 'wrong_code', '{}', 'This code is wrong or was used before. Make a new one in the SQL editor.');
  end if;
  update sync.claims c set used_at = sync.now_ms(), used_by = caller, org_id = org where c.code_hash = spent.code_hash;
  insert into public.organisations (id, name) values (org, btrim(p ->> 'organisation'));
  insert into public.branches (id, org_id, code, name) values (branch, org, branch_code, btrim(p ->> 'branch_name'));
  insert into public.memberships (org_id, user_id, role) values (org, caller, 'owner');
  perform sync.mark_entry(org);
  insert into public.profiles (org_id, user_id, display_name, email)
  values (org, caller, coalesce(nullif(btrim(p ->> 'display_name'), ''), 'Owner'),
          nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email');
  return jsonb_build_object('org', jsonb_build_object('id', org, 'name', btrim(p ->> 'organisation')),
                            'branch', jsonb_build_object('id', branch, 'code', branch_code, 'name', btrim(p ->> 'branch_name')));
end
$$;

create function public.claim_organisation(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.claim(p) $$;

create table sync.invitations (
  org_id     uuid not null references public.organisations (id),
  email      text not null,
  branch_id  uuid,
  role       text not null check (role in ('owner', 'manager', 'cashier', 'accountant')),
  code_hash  text not null unique,
  invited_by uuid not null,
  created_at bigint not null default sync.now_ms(),
  expires_at bigint not null,
  used_at    bigint,
  used_by    uuid,
  primary key (org_id, email),
  foreign key (org_id, branch_id) references public.branches (org_id, id),
  constraint invitations_size_check check (
    coalesce(length(email), 0) <= 4000
    and coalesce(length(role), 0) <= 4000
    and coalesce(length(code_hash), 0) <= 4000)
);
create index invitations_branch_idx on sync.invitations (org_id, branch_id);
comment on column sync.invitations.branch_id is 'null: every branch of the organisation';
alter table sync.invitations enable row level security;
revoke all on table sync.invitations from public, anon, authenticated;

-- Creates an invitation for seven days and returns its code, of which only the hash is kept. Inviting the same e-mail again voids the
-- earlier code.
create function sync.invite(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := (p ->> 'org')::uuid;
  branch uuid := (p ->> 'branch')::uuid;
  mail text := lower(btrim(p ->> 'email'));
  made text := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
  ends bigint := sync.now_ms() + 7 * 86400000::bigint;
begin
  if not coalesce(org = any (array(select sync.my_orgs('{owner}'))), false) then
    perform sync.raise_error('PT403', 'not_a_member', '{}', 'Only an owner invites people.');
  elsif coalesce(mail !~ '^[^@\s]+@[^@\s]+$', true) then
    perform sync.raise_error('PT400', 'malformed', '{}', 'An e-mail address is needed.');
  elsif coalesce(p ->> 'role' not in ('owner', 'manager', 'cashier', 'accountant'), true) then
    perform sync.raise_error('PT400', 'malformed', '{}', 'The role is owner, manager, cashier or accountant.');
  elsif branch is not null and not exists (
      select 1 from public.branches b where b.org_id = org and b.id = branch and b.deleted_at is null) then
    perform sync.raise_error('PT404', 'no_such_branch', jsonb_build_object('branch', branch),
      'The hub does not know this branch yet. Let this computer sync, then invite again.');
  elsif exists (select 1 from public.memberships m join public.profiles f on f.org_id = m.org_id and f.user_id = m.user_id
                where m.org_id = org and m.deleted_at is null and lower(f.email) = mail and m.branch_id is not distinct from branch) then
    perform sync.raise_error('PT409', 'already_a_member', '{}', 'This person belongs to it already.');
  end if;
  made := substr(made, 1, 4) || '-' || substr(made, 5, 4) || '-' || substr(made, 9, 4);
  insert into sync.invitations as i (org_id, email, branch_id, role, code_hash, invited_by, expires_at)
  values (org, mail, branch, p ->> 'role', encode(sha256(convert_to(made, 'UTF8')), 'hex'), auth.uid(), ends)
  on conflict (org_id, email) do update set branch_id = excluded.branch_id, role = excluded.role, code_hash = excluded.code_hash,
    invited_by = excluded.invited_by, created_at = sync.now_ms(), expires_at = excluded.expires_at, used_at = null, used_by = null;
  return jsonb_build_object('email', mail, 'code', made, 'expires_at', ends);
end
$$;

-- Returns a name nobody in the shop has: the one wanted, or the same with the e-mail.
create function sync.unused_name(org uuid, wanted text, mail text) returns text
language sql stable set search_path = '' as $$
  select case when exists (select 1 from public.profiles p where p.org_id = org and p.deleted_at is null and lower(btrim(p.display_name)) = lower(btrim(wanted)))
    then format('%s (%s)', wanted, mail) else wanted end
$$;

-- Makes the caller a member as invited; the same person may repeat the code and gets the same answer.
create function sync.accept(p jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  mail text := lower(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email');
  i sync.invitations;
begin
  select * into i from sync.invitations v
  where v.code_hash = encode(sha256(convert_to(upper(btrim(p ->> 'code')), 'UTF8')), 'hex') and v.email = mail for update;
  if i.code_hash is null or (i.used_by is not null and i.used_by <> caller) then
    perform sync.raise_error('PT403', 'wrong_code', '{}',
      'This invitation is not for you, or was used before. Ask the owner for a new one, for the e-mail you sign in with.');
  elsif i.used_by is null and i.expires_at < sync.now_ms() then
    perform sync.raise_error('PT403', 'wrong_code', '{}', 'This invitation has run out. Ask the owner for a new one.');
  elsif i.used_by is null then
    insert into public.memberships (org_id, branch_id, user_id, role) values (i.org_id, i.branch_id, caller, i.role);
    if not exists (select 1 from public.profiles f where f.org_id = i.org_id and f.user_id = caller and f.deleted_at is null) then
      perform sync.mark_entry(i.org_id);
      insert into public.profiles (org_id, user_id, display_name, email)
      values (i.org_id, caller, sync.unused_name(i.org_id, coalesce(nullif(btrim(left(p ->> 'display_name', 100)), ''), split_part(mail, '@', 1)), mail), mail);
    end if;
    update sync.invitations v set used_at = sync.now_ms(), used_by = caller where v.code_hash = i.code_hash;
  end if;
  return jsonb_build_object(
    'org', (select jsonb_build_object('id', o.id, 'name', o.name) from public.organisations o where o.id = i.org_id), 'role', i.role,
    'branch', (select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) from public.branches b
               where b.org_id = i.org_id and b.id = i.branch_id));
end
$$;

create function public.invite_member(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.invite(p) $$;

create function public.accept_invitation(p jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select sync.accept(p) $$;

revoke all on function sync.new_claim_code(), sync.claim(jsonb), sync.invite(jsonb), sync.unused_name(uuid, text, text),
  sync.accept(jsonb) from public;
grant execute on function sync.claim(jsonb), sync.invite(jsonb), sync.accept(jsonb) to authenticated;
revoke all on function public.claim_organisation(jsonb), public.invite_member(jsonb), public.accept_invitation(jsonb) from public, anon;
grant execute on function public.claim_organisation(jsonb), public.invite_member(jsonb), public.accept_invitation(jsonb) to authenticated;
