select '${nobody_knows}';
