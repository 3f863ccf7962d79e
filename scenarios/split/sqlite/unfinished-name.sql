select [never closed;
