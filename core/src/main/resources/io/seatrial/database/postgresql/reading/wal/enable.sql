create extension if not exists pg_walinspect schema public
