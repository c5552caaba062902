-- Signs claims ($1) with the secret ($2) as an HS256 token.
with head as (
  select translate(encode('{"alg":"HS256","typ":"JWT"}'::bytea, 'base64'), E'+/=\n', '-_') || '.'
      || translate(encode(convert_to($1, 'UTF8'), 'base64'), E'+/=\n', '-_') as text
)
select text || '.' || translate(encode(extensions.hmac(text, $2, 'sha256'), 'base64'), E'+/=\n', '-_') from head
