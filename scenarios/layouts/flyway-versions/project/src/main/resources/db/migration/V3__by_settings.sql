vacuum first;
