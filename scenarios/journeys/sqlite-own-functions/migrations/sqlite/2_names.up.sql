UPDATE people SET name = normalize(name, 'nfc');
