class CreateShips; end
