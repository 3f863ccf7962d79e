-- True for texts that are no value of a type; from version 16 on.
NOT pg_input_is_valid((:value)::text, :type)
