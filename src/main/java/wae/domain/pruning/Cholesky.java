package wae.domain.pruning;

/** Solves symmetric positive definite systems. */
final class Cholesky {

    private Cholesky() {
    }

    /**
     * The x of A x = b.
     *
     * @param matrix A, overwritten by its lower factor
     * @param target b, overwritten by x
     */
    static double[] solve(double[][] matrix, double[] target) {
        int n = target.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                target[i] -= matrix[i][k] * target[k];
            }
            target[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                target[i] -= matrix[k][i] * target[k];
            }
            target[i] /= matrix[i][i];
        }
        return target;
    }
}
