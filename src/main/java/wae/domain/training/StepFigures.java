package wae.domain.training;

/**
 * What one step measured, before it changed the weights.
 *
 * @param step               from 0
 * @param reconstructionLoss mean squared error between patches and reconstruction
 * @param energyLoss         mean square of I_H
 * @param learningRate       of the step
 */
public record StepFigures(long step, double reconstructionLoss, double energyLoss, double learningRate) {

    /** Reconstruction loss plus lambda times energy loss. */
    public double transformLoss(double lambda) {
        return reconstructionLoss + lambda * energyLoss;
    }

    /** Whether the step still makes sense: neither term is infinite or no number. */
    public boolean isFinite() {
        return Double.isFinite(reconstructionLoss) && Double.isFinite(energyLoss);
    }
}
