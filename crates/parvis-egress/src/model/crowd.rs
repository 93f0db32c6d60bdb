//! Everybody as a step sees them: sorted by cell, side by side in memory.
#![expect(clippy::indexing_slicing, reason = "columns have room for everybody, start for every cell")]

use super::{LANES, Model};
use crate::world::Pt;

/// Everybody, sorted by cell: what a step reads and never writes. Arrays are padded by LANES.
#[derive(Debug, Default)]
pub(crate) struct Crowd {
    /// First person of each cell; at least two more entries than cells.
    pub start: Vec<u32>,
    /// The cell of each person.
    pub cell: Vec<u32>,
    pub x: Vec<f32>,
    pub y: Vec<f32>,
    pub radius: Vec<f32>,
    /// Rectangle of floor stood on: within one, no wall can be between.
    pub piece: Vec<u32>,
    /// Velocity, if the model minds it.
    pub moving: bool,
    pub vx: Vec<f32>,
    pub vy: Vec<f32>,
}

impl Crowd {
    /// Empty, for this many cells.
    pub fn new(cells: usize, model: Model) -> Self {
        Self {
            start: vec![0; (cells + 2).next_multiple_of(LANES)],
            moving: model == Model::AnticipationVelocity,
            ..Self::default()
        }
    }

    /// Room for this many people and [`LANES`] more; only ever grows.
    pub fn make_room(&mut self, people: usize) {
        let room = people + LANES;
        if self.x.len() < room {
            for column in [&mut self.x, &mut self.y, &mut self.radius] {
                column.resize(room, 0.0);
            }
            if self.moving {
                self.vx.resize(room, 0.0);
                self.vy.resize(room, 0.0);
            }
            self.piece.resize(room, 0);
            self.cell.resize(room, 0);
        }
    }

    /// Puts somebody at the next free place of its cell.
    pub fn put(&mut self, cell: u32, at: Pt, radius: f32, piece: u32, velocity: (f32, f32)) -> usize {
        let slot = &mut self.start[cell as usize + 1];
        let place = *slot as usize;
        *slot += 1;
        self.cell[place] = cell;
        self.x[place] = at.x;
        self.y[place] = at.y;
        self.radius[place] = radius;
        self.piece[place] = piece;
        if self.moving {
            self.vx[place] = velocity.0;
            self.vy[place] = velocity.1;
        }
        place
    }
}
