-- nothing
/* to
   do */

-- here; really
