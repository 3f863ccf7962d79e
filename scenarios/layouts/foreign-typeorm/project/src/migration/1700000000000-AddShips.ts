export class AddShips {}
