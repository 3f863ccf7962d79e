RAISE 'no way back';
