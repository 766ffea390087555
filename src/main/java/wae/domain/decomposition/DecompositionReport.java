package wae.domain.decomposition;

import wae.domain.network.Engine;

/**
 * A measured decomposition with what it was made by.
 *
 * @param picture       file name, or what else tells the picture apart; no path
 * @param decomposition the picture and all that was made of it
 * @param figures       its quality
 * @param model         name of the auto-encoder
 * @param encoderWidth  channels in its hidden layers
 * @param engine        that ran it
 * @param threads       that one run might use
 */
public record DecompositionReport(String picture, Decomposition decomposition, DecompositionFigures figures,
                                  String model, int encoderWidth, Engine engine, int threads) {
}
