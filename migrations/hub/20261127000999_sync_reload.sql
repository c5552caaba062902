-- Tells PostgREST to look again at what it may call.

notify pgrst, 'reload schema';
